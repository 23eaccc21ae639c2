import { Store } from '../../src/app/store.ts';

test('a state is replaced, and every listener hears of each change until it ends that', () => {
  const store = new Store({ count: 0, name: 'a' });
  const start = store.state();
  const heard: string[] = [];
  const end = store.subscribe(() => heard.push(`first ${store.state().count}`));
  store.subscribe(() => heard.push(`second ${store.state().count}`));
  store.set({ count: 1 });
  end();
  store.set({ count: 2 });
  expect(heard).toEqual(['first 1', 'second 1', 'second 2']);
  expect(store.state()).toEqual({ count: 2, name: 'a' });
  expect(start).toEqual({ count: 0, name: 'a' });
});
