//! What `cargo xtask codegen` writes from `locales/`. Committed, checked, never edited by hand.

#[rustfmt::skip]
pub mod messages;
