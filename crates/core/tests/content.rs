//! The shipped pack is valid.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use rumbo_core::content::validate::check;
use support::{as_pack, list, pack_folder, read_folder};

#[test]
fn the_shipped_pack_has_no_problem() {
    let files = read_folder(&pack_folder());
    let problems = check(&as_pack(&files), &[]);
    assert!(problems.is_empty(), "{}", list(&problems));
}
