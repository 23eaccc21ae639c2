import { createContext } from 'react';

/** Whether the desk is at something: known to what must wait for it, without the whole list being drawn anew. */
export const Busy = createContext(false);
