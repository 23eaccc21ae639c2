import * as z from 'zod';

// The task pane's content security policy forbids code made from strings, which zod would try for speed. It must be
// told before the first schema is made: every schema of the rulesets takes `z` from here.
z.config({ jitless: true });

export { z };
