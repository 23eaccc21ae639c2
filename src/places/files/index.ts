export { readChosenFile, type ChosenFileRead } from './read-chosen-file.ts';
