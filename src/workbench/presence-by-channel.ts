import type { Presence } from './presence.ts';

/** How long a living tab is given to answer, in milliseconds. */
const PATIENCE = 500;

interface Message {
  readonly kind: 'lives?' | 'lives';
  readonly id: string;
}

/**
 * Tabs ask each other. One that is too busy to answer is taken for gone: its work may then be moved to another tab,
 * and is kept for itself again with its next edit.
 */
export function channelPresence(channel: BroadcastChannel): Presence {
  let own: string | null = null;
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'lives?' && data.id === own) tell({ kind: 'lives', id: own });
  });
  function tell(message: Message): void {
    channel.postMessage(message);
  }
  function lives(id: string): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        end(false);
      }, PATIENCE);
      function heard({ data }: MessageEvent<Message>): void {
        if (data.kind === 'lives' && data.id === id) end(true);
      }
      function end(isLiving: boolean): void {
        clearTimeout(timer);
        channel.removeEventListener('message', heard);
        resolve(isLiving);
      }
      channel.addEventListener('message', heard);
      tell({ kind: 'lives?', id });
    });
  }
  return {
    take: async (id) => {
      if (await lives(id)) return false;
      own = id;
      return true;
    },
    ifGone: async (id, work) => ((await lives(id)) ? null : work()),
  };
}
