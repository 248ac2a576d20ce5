// Rows that people add and take away: <div data-rows="lines"> with a <template> whose %i% is the number of a row.

/** Watches every list of rows; calls back with each row that is added or taken away. */
export function watchRows(form, added, removed) {
  form.addEventListener("click", (event) => {
    const add = event.target.closest("[data-add-row]");
    const remove = event.target.closest("[data-remove-row]");
    if (add) {
      const row = addRow(add.closest("[data-rows]"));
      added(row);
      row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    } else if (remove) {
      const list = remove.closest("[data-rows]");
      const row = remove.closest("[data-row]");
      row.remove();
      list.querySelector("[data-add-row]")?.focus();
      removed(row);
    }
  });
}

/** The numbers of the rows of each list. */
export function rowsOf(form) {
  const rows = {};
  for (const list of form.querySelectorAll("[data-rows]")) {
    rows[list.dataset.rows] = [...list.querySelectorAll("[data-row]")].map((row) => Number(row.dataset.row));
  }
  return rows;
}

/** Makes the rows that there were. */
export function restoreRows(form, rows) {
  for (const list of form.querySelectorAll("[data-rows]")) {
    const wanted = rows[list.dataset.rows];
    if (wanted) {
      list.querySelectorAll("[data-row]").forEach((row) => wanted.includes(Number(row.dataset.row)) || row.remove());
      wanted.filter((at) => !list.querySelector(`[data-row="${at}"]`)).forEach((at) => addRow(list, at));
    }
  }
}

function addRow(list, at = 1 + Math.max(-1, ...[...list.querySelectorAll("[data-row]")].map((row) => Number(row.dataset.row)))) {
  const template = list.querySelector("template");
  const made = template.content.cloneNode(true);
  for (const part of made.querySelectorAll("*")) {
    for (const { name, value } of [...part.attributes]) {
      if (value.includes("%i%")) {
        part.setAttribute(name, value.replaceAll("%i%", at));
      }
    }
  }
  const row = made.querySelector("[data-row]");
  template.before(made);
  return row;
}
