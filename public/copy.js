// A button that copies a judgement with its citation. Without script the same words stand there to be selected.
for (const sheet of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sheet__button';
  button.textContent = sheet.dataset.copy;
  button.addEventListener('click', async () => {
    const words = sheet.querySelector('p').textContent.trim().replace(/\s+/g, ' ');
    // A dossier that doesn't know its address is wherever it is read
    const address = sheet.dataset.at ? ` ${new URL(sheet.dataset.at, location.href).href}` : '';
    await navigator.clipboard.writeText(words + address);
    button.textContent = sheet.dataset.copied;
  });
  sheet.lastElementChild.before(button, ' ');
}
