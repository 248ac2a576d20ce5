// What was just recorded, told once on the page that a posting leads to.

const PLACE = "posting:receipt";

/** Leaves for another page, which waits for the position and shows the receipt. */
export function leaveFor(address, position) {
  const target = new URL(address, location.origin);
  if (position) {
    target.searchParams.set("minPosition", position);
  }
  sessionStorage.setItem(PLACE, JSON.stringify({ path: target.pathname, position }));
  location.assign(target);
}

/** Shows the receipt if this is the page that it is for. */
export function showReceipt() {
  const place = document.getElementById("receipt");
  const receipt = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
  if (!place || receipt?.path !== location.pathname) {
    return;
  }
  sessionStorage.removeItem(PLACE);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  place.textContent = receipt.position
    ? place.dataset.text.replace("{0}", number.format(BigInt(receipt.position)))
    : place.dataset.known;
  place.hidden = false;
}
