// Records what a real Excel answers, so that the host can be held against it. Paste it into the console of a pane
// (or into Script Lab) before the work that is to be recorded, do the work, then call `recorded()`: it gives all
// requests and answers as JSON text to be kept beside the host. Nothing leaves the program.
(() => {
  const lines = [];
  const log = console.log.bind(console);
  globalThis.OfficeExtension.CoreUtility._logEnabled = true;
  console.log = (...parts) => {
    lines.push(parts.map(String).join(' '));
    log(...parts);
  };
  globalThis.recorded = () => {
    globalThis.OfficeExtension.CoreUtility._logEnabled = false;
    console.log = log;
    return JSON.stringify({ recorded: new Date().toISOString(), lines }, null, 1);
  };
})();
