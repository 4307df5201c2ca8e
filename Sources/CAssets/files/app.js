// Upgrades forms that only ask: a choice takes effect at once. Without script their button does it.
for (const choice of document.querySelectorAll("select[data-submit]")) {
  const button = choice.form.querySelector("button[type=submit]");
  // A keyboard user moves through a closed list with the arrow keys; wait until the list is left.
  let usedKeyboard = false;
  choice.addEventListener("keydown", () => { usedKeyboard = true; });
  choice.addEventListener("pointerdown", () => { usedKeyboard = false; });
  choice.addEventListener("change", () => {
    if (!usedKeyboard) choice.form.requestSubmit(button);
  });
}
// On a phone the pages stand in one row that scrolls: begin where the reader is.
const row = document.querySelector(".bar nav");
const here = row?.querySelector("[aria-current]");
if (here) row.scrollLeft = here.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
