export { Findings as default } from './findings.tsx';
