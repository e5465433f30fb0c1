/* A preview opened on a narrow screen begins at the width of a telephone. */

if (window.matchMedia("(max-width: 699px)").matches) {
  document.getElementById("width-phone").checked = true;
}
