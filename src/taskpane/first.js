// Runs before the program, in plain ES5, so that engines which cannot read the program still say something.
(function () {
  function show(id) {
    var element = document.getElementById(id);
    var line = document.getElementById("first-line");
    if (!element) return;
    element.removeAttribute("hidden");
    if (line) line.setAttribute("hidden", "");
  }

  // From here on only those style elements count that the program makes itself: they carry a word nobody can guess.
  function admitOwnStyles() {
    var bytes = window.crypto.getRandomValues(new Uint8Array(16));
    var nonce = btoa(String.fromCharCode.apply(null, bytes));
    var policy = document.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = "style-src-elem 'self' 'nonce-" + nonce + "'";
    document.head.appendChild(policy);
    window.styleNonce = nonce;
  }

  var retry = document.getElementById("first-retry");
  if (retry)
    retry.addEventListener("click", function () {
      location.reload();
    });
  if (!window.Promise || !Promise.any || !String.prototype.replaceAll) show("first-old");
  else {
    admitOwnStyles();
    setTimeout(function () {
      show("first-slow");
    }, 10000);
  }
})();
