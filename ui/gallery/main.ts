// The page of all components, for eyes. It is no part of the program: `cargo xtask look components` builds it apart.

import { mount } from "svelte";

import Gallery from "./Gallery.svelte";
import "../src/styles/tokens.css";
import "../src/styles/fonts.css";
import "../src/styles/base.css";

// A dialog stands among the others here, and covers none.
HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.show;

const target = document.getElementById("app");
if (target) mount(Gallery, { target });
