// The color scheme that the reader chose, set before the page is drawn. A classic script, so that it runs at once. Styles also take
// `data-scheme` as the sign that scripts run: older browsers do not know `@media (scripting)`.
(function () {
  const key = 'dry-docket:scheme';
  const root = document.documentElement;

  // Storage may be forbidden; the choice then holds for this page only.
  function stored() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  function store(scheme) {
    try {
      if (scheme === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, scheme);
    } catch {
      // Nothing is remembered, and nothing breaks.
    }
  }
  function apply(scheme) {
    root.dataset.scheme = scheme === 'light' || scheme === 'dark' ? scheme : 'system';
    const control = document.getElementById('scheme');
    if (control) control.value = root.dataset.scheme;
  }

  apply(stored());
  document.addEventListener('DOMContentLoaded', function () {
    apply(stored());
    const control = document.getElementById('scheme');
    if (!control) return;
    control.addEventListener('change', function () {
      store(control.value);
      apply(control.value);
    });
  });
  // Another tab of this site changed it.
  addEventListener('storage', function (event) {
    if (event.key === key || event.key === null) apply(stored());
  });
})();
