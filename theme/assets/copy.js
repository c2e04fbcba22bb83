// Puts a copy button beside each address, for those who have script; without it the address is there to be selected.

for (const field of document.querySelectorAll('[data-copy]')) {
  const input = field.querySelector('input');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = field.dataset.copy;
  button.setAttribute('aria-describedby', input.id);
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => copy(input, button, field.dataset));
  input.after(button);
  input.addEventListener('focus', () => input.select());
}

async function copy(input, button, { copy, copied }) {
  input.select();
  try {
    await navigator.clipboard.writeText(input.value);
  } catch {
    if (!document.execCommand('copy')) return;
  }
  button.textContent = copied;
  setTimeout(() => button.textContent = copy, 2000);
}
