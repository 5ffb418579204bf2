// What a page of ours may load and run: the Content-Security-Policy that stands in every page, and in docs/install.md for servers.

/**
 * The policy as one line. No script but files of the page's own server, none made from text, no other host.
 * `office` is the address from which a build takes office.js, where it is not our own copy. Frames are for the workbench,
 * which shows the pane.
 *
 * Styles may stand inside the page, for two needs. Fluent makes style elements: src/taskpane/first.js narrows those to
 * the program's own by a word that is new at each load, which no server of static files can write into a page, and which
 * browsers that do not know style-src-elem pass over. And a report that is copied with its looks has them in attributes:
 * Chromium holds what is handed to the clipboard against the page's policy.
 */
function securityPolicy({ office } = {}) {
  const host = office && /^https?:/.test(office) ? ` ${new URL(office).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${host}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${host}`,
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { securityPolicy };
