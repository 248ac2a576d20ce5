// The keyboard alone suffices: Enter goes on to the next field or opens what can be opened, Ctrl+Enter posts.

export function watchKeyboard(form) {
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.defaultPrevented || event.isComposing) {
      return;
    }
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      form.requestSubmit();
    } else if (!event.shiftKey && !event.altKey && goesOn(event.target)) {
      event.preventDefault();
      opens(event.target) || next(event.target)?.focus();
    }
  });
}

function goesOn(control) {
  return control.matches("select, input:not([type=submit], [type=button], [type=file])");
}

function opens(control) {
  if (!control.matches("select:not([multiple])") || typeof control.showPicker !== "function") {
    return false;
  }
  try {
    control.showPicker();
    return true;
  } catch {
    return false;
  }
}

function next(control) {
  const stops = [...control.form.elements].filter(isStop);
  return stops[stops.indexOf(control) + 1];
}

function isStop(control) {
  return !control.disabled && control.type !== "hidden" && control.tagName !== "FIELDSET" && control.tabIndex >= 0 && control.offsetParent !== null;
}
