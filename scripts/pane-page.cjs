/** Where Microsoft serves office.js to everybody but the customers of 21Vianet. */
const GLOBAL_OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * What the pane's page is told by the build: the address of office.js and the content security policy. Throws an Error
 * with words for a person when the address cannot be one of office.js, which finds its own parts by its file name.
 */
function panePage(officeScript = GLOBAL_OFFICE_SCRIPT) {
  const url = URL.canParse(officeScript) ? new URL(officeScript) : null;
  if (url?.protocol !== 'https:' || !url.pathname.endsWith('/office.js') || /["'<>;,\s]/.test(officeScript)) {
    throw new Error(
      `ZIPING_OFFICE_JS must be an https address that ends with /office.js, not ${officeScript}.`,
    );
  }
  return { officeScript, policy: policyFor(url.origin) };
}

/**
 * Scripts come from the page's own folder and from office.js; nothing is sent anywhere else. Fluent and office.js write
 * style sheets as they run, and a static page cannot know a nonce for them, so styles alone may stand in the page.
 */
const policyFor = (officeOrigin) =>
  [
    "default-src 'none'",
    `script-src 'self' ${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

module.exports = { panePage };
