import { isMarkFormula } from '../../grid/index.ts';
import type { XmlListener } from '../xml/read-xml.ts';

/**
 * Hears whether a sheet may have marks of the product. Most sheets have none: they are spared to be unpacked again in
 * search of them.
 */
export class MarkSearch implements XmlListener {
  #isFound = false;
  #inFormula = false;
  #formula = '';

  get isFound(): boolean {
    return this.#isFound;
  }

  open(name: string): void {
    if (name !== 'formula') return;
    this.#inFormula = true;
    this.#formula = '';
  }

  text(text: string): void {
    if (this.#inFormula) this.#formula += text;
  }

  close(name: string): void {
    if (name !== 'formula') return;
    this.#inFormula = false;
    if (isMarkFormula(this.#formula)) this.#isFound = true;
  }
}
