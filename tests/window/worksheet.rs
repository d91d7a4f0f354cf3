//! An owner's quotations, typed with the keyboard alone, and there again after the program was closed.

use rumbo_tests::journey;
use rumbo_tests::processes;
use rumbo_tests::session::Computer;

use crate::wait_for;

/// What is typed from the first line down, Enter after each; the last but one is mended.
const TYPED: [&str; 13] = [
    "20", "3", "2", "40", "14,50", "0.50", "10", "20", "4", "14", "4", "2", "95",
];

fn type_keys(window: &rumbo_tests::driver::Driver, text: &str) {
    for letter in text.chars() {
        window.press(&[letter.to_string().as_str()]);
    }
}

#[test]
fn a_cost_sheet_filled_with_the_keyboard_is_there_after_closing() {
    let computer = Computer::new();
    let company = journey::company("telares-lihuen");
    {
        let window = computer.open();
        journey::begin(&window, &company);
        window.see("question-text");
        window.click("open-guides");
        window.see("guides-title");
        window.click("start-landed-price");
        window.see("line-making");
        assert!(
            window.text("sheet-filled").contains("0 de 13"),
            "an own sheet begins empty: {}",
            window.text("sheet-filled")
        );
        window.run("document.querySelector('[data-testid=line-making]').focus()");
        for figure in TYPED {
            type_keys(&window, figure);
            window.press(&["Enter"]);
        }
        window.until(
            "the whole sheet kept",
            "return document.querySelector('[data-testid=saved-sign]')?.dataset.state === 'saved' \
             && document.querySelector('[data-testid=sheet-filled]').innerText.includes('13 de 13')",
        );
        assert!(window.text("figure-door-price").starts_with("87,50"));
        // A word in place of a figure: the reason stands under the field, and what was typed stays.
        window.type_into("line-freight", "mucho");
        window.see("mistake-freight");
        window.type_into("line-freight", "15,50");
        window.until(
            "the result anew",
            "return document.querySelector('[data-testid=figure-door-price]').innerText.startsWith('89,15')",
        );
        // Back in the questions, where the person was.
        window.click("sheet-back");
        window.click("guides-back");
        window.see("question-text");
    }
    if !processes::of_program(&rumbo_tests::session::program(), &computer.data_folder()).is_empty()
    {
        processes::end(computer.running());
    }
    wait_for("the program closed", || {
        processes::of_program(&rumbo_tests::session::program(), &computer.data_folder()).is_empty()
    });

    let window = computer.open();
    window.click("home-continue-1");
    window.see("question-text");
    window.click("open-guides");
    window.see("guides-title");
    let sheet = window.run("return document.querySelector('[data-testid^=sheet-]').dataset.testid");
    window.click(sheet.as_str().expect("the sheet in the list"));
    window.see("line-freight");
    assert!(window.text("figure-door-price").starts_with("89,15"));
    assert_eq!(
        window.run("return document.querySelector('[data-testid=line-freight]').value"),
        "15,50"
    );
}
