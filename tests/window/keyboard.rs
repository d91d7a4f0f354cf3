//! A person who uses keys alone.

use rumbo_tests::session::Computer;

/// From the first start to the report on disk.
pub fn whole_journey(computer: &Computer) {
    let window = computer.display.windows("^Rumbo$").remove(0);
    computer
        .display
        .xdotool(&["windowactivate", "--sync", &window]);
    computer.display.xdotool(&["key", "Tab", "Return"]);
}
