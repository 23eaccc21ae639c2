/** The content security policy of the pages: nothing from anywhere but their own origin, and no other script than those. */
function policy(scriptOrigins = []) {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scriptOrigins].join(' '),
    // Excel on the web and Fluent UI write style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { policy };
