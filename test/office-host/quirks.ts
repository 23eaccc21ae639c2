/**
 * What a real Excel may answer otherwise than the host does by itself. Microsoft's documentation and issue tracker
 * leave open which it is, so that the product must be right either way. All are off at the start; what concerns one
 * conditional format or one sheet stands there (`FormatRule.unreadable`, `HostSheet.isUnsupported`).
 */
export class Quirks {
  /** Merged areas come as their top-left cell alone: by their common address, one by one, or either way. */
  cutMerges: 'neither' | 'address' | 'areas' | 'both' = 'neither';
  /** A merged area is told only where its first cell is asked for. */
  tellsMergesByFirstCell = false;
  /** No printer: the page can't be set up. */
  failsPageSetup = false;
  failsLinks = false;
  /** A link is made, and then Excel refuses all that comes with it. */
  failsAfterLinks = false;
  /** A cell with a link takes no other content than what the link shows. */
  keepsLinkedCells = false;
  /** Sheets can't be deleted. */
  failsDeleting = false;
  /** A series without values takes no type. */
  refusesEmptySeries = false;
  /** A chart of one series has no legend whose place could be set. */
  hasLegendAtFirst = true;
  /** Excel makes more series of the first figures than they are. */
  addsSeries = 0;
  /** Charts of such a name can't be drawn: Excel refuses their axis. */
  failsChart: (name: string) => boolean = () => false;
  /** Formulas come as Excel writes them: sheets without quotes where they need none, functions in capitals. */
  rewritesFormulas = false;
  /** Looks of cells have more sides, and nothing where parts of a text differ. */
  givesRichLooks = false;
  /** Events that can't be registered: "DataChanged", "NameChanged" … */
  readonly refusedEvents = new Set<string>();
  /** Events that can't be registered as long as they are among these: Excel is busy. */
  readonly busyEvents = new Set<string>();
  /** Tens of thousands of names that other programs left behind. */
  hasTooManyNames = false;
  /** The cells of names come as "R2C3:R4C5". */
  isR1C1 = false;
  /** Conditional formats are called by their place in the list. */
  countsRules = false;
  /** Areas of a conditional format that lie side by side come as one. */
  joinsAreas = false;
  /** No conditional format over several areas at once. */
  refusesAreas = false;
}
