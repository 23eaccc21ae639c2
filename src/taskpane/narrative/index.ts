export { NarrativeTab as default } from './narrative-tab.tsx';
