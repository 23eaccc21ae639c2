/** With what a command exits. What it means is said at each command (`runCheck` and its like); 2: wrong arguments, too. */
export type Status = 0 | 1 | 2;
