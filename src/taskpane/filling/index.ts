export { FillingTab as default } from './filling-tab.tsx';
