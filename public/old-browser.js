/*
 * Says kindly that this browser cannot run Quarterlight, and why. It is written for browsers of
 * any age: no module, nothing newer than 2009, and a file of its own because the policy allows no
 * script within the page. It runs before the app and takes the app's place away from it.
 * What is tested here is what docs/hosting.md names as needed.
 */
(() => {
  /* A module of a few bytes with one WebAssembly exception handler, as the engine has them. */
  var HANDLER = [
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
  ];

  function handlesExceptions() {
    return (
      typeof WebAssembly === 'object' &&
      typeof WebAssembly.validate === 'function' &&
      WebAssembly.validate(new Uint8Array(HANDLER))
    );
  }

  /* Looking behind came to Safari with the last part of the language that the app is written in. */
  function looksBehind() {
    try {
      return /(?<=a)b/.test('ab');
    } catch (_error) {
      return false;
    }
  }

  function runsModules() {
    return 'noModule' in document.createElement('script');
  }

  function hasNewArrays() {
    return typeof Array.prototype.toSorted === 'function';
  }

  function show(title, paragraphs) {
    var app = document.getElementById('app');
    var main = document.createElement('main');
    var heading = document.createElement('h1');
    var index;
    var paragraph;
    heading.appendChild(document.createTextNode(title));
    main.appendChild(heading);
    for (index = 0; index < paragraphs.length; index += 1) {
      paragraph = document.createElement('p');
      paragraph.appendChild(document.createTextNode(paragraphs[index]));
      main.appendChild(paragraph);
    }
    main.className = 'page';
    app.parentNode.replaceChild(main, app);
  }

  if (window.location.protocol === 'file:') {
    show('Quarterlight has to come from a web server', [
      'Browsers do not run it from a file on disk. INSTALL.txt, beside the page that you opened, says how to put it on a web server.',
    ]);
  } else if (!(runsModules() && hasNewArrays() && looksBehind() && handlesExceptions())) {
    show('This browser is too old for Quarterlight, or a part of it is switched off', [
      'Quarterlight works out its figures in your browser, and this one lacks something that it needs for that.',
      'Open this page in a current version of Edge, Chrome, Firefox or Safari. Edge and Chrome 110, Firefox 115 and Safari 16.4 are the oldest that work.',
      'If your browser is newer than that, WebAssembly may be switched off: ask your IT team to allow it for this address. In Edge, "Enhance your security on the web" switches parts of it off, and a site can be made an exception.',
      'Nothing that you have loaded before is lost. It stays in the browser that you loaded it in.',
    ]);
  }
})();
