export { readChosenFile } from './read-chosen-file.ts';
