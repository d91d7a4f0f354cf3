//! Journeys through the real window. `cargo xtask e2e` runs them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod start;
