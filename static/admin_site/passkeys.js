/* Shows what needs a passkey where the browser has them, and says in words what went wrong.
   The exchange itself is django-allauth's webauthn.js. */

const trouble = document.getElementById("passkey-trouble");

function tell(text) {
  trouble.textContent = text;
  trouble.hidden = false;
}

const works = Boolean(window.PublicKeyCredential) && window.isSecureContext;
// An address in numbers is no name a passkey could belong to.
const named = !/^[\d.]+$|^\[/.test(location.hostname);

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.hidden = !(works && named);
}
if (!(works && named) && !document.getElementById("login-form")) tell(trouble.dataset.name);

document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  tell(trouble.dataset.refused);
});
