// The clerk's help: plain markdown made into pages. What the texts use is known, nothing else is.
const { policy } = require('./policy.js');

/** In the order of the pages' links. */
const HELP = { 'huong-dan': 'Sử dụng', 'cai-dat': 'Cài đặt', 'quy-tac': 'Các quy tắc' };
const HELP_TEXTS = Object.keys(HELP);

function helpPage(name, markdown) {
  const links = HELP_TEXTS.map((other) =>
    other === name
      ? `<a href="${other}.html" aria-current="page">${HELP[other]}</a>`
      : `<a href="${other}.html">${HELP[other]}</a>`,
  );
  const title = /^# (.+)$/mu.exec(markdown)?.[1] ?? name;
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy()}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)} – Soát Biểu</title>
    <link rel="icon" href="../icons/soat-bieu-32.png" />
    <link rel="stylesheet" href="../page.css" />
  </head>
  <body>
    <div class="text">
      <nav aria-label="Các trang hướng dẫn">${links.join(' ')}</nav>
      <main>
${blocks(markdown).join('\n')}
      </main>
      <footer><a href="../licenses.txt">Giấy phép của phần mềm đi kèm</a></footer>
    </div>
  </body>
</html>
`;
}

/** Headings, lists and paragraphs, parted by empty lines. */
function blocks(markdown) {
  return markdown
    .trim()
    .split(/\n\s*\n/u)
    .map((block) => {
      const heading = /^(#{1,3}) (.+)$/u.exec(block);
      if (heading) return headed(heading[1].length, heading[2]);
      const items = block.split('\n');
      if (items.every((item) => item.startsWith('- '))) return list('ul', items, /^- /u);
      if (items.every((item) => /^\d+\. /u.test(item))) return list('ol', items, /^\d+\. /u);
      return `<p>${inline(items.join(' '))}</p>`;
    });
}

/** “rating-total – Tổng số …” can be linked to by the rule's id, which a person needs not read. */
function headed(level, text) {
  const [, id, name] = /^([a-z]+(?:-[a-z]+)+) – (.+)$/u.exec(text) ?? [null, null, text];
  return `<h${level}${id ? ` id="${id}"` : ''}>${inline(name)}</h${level}>`;
}

function list(tag, items, bullet) {
  const lines = items.map((item) => `<li>${inline(item.replace(bullet, ''))}</li>`);
  return `<${tag}>\n${lines.join('\n')}\n</${tag}>`;
}

function inline(text) {
  return escaped(text)
    .replace(/`([^`]+)`/gu, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/gu, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\(([\w./#-]+)\)/gu, '<a href="$2">$1</a>');
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

module.exports = { helpPage, HELP_TEXTS };
