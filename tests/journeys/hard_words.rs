//! Sentences that are hard to read are problems of the pack, named with their figure.

use crate::country_words::{change, pack_folder};
use rumbo_app::{AppError, Pack};

#[test]
fn a_pack_that_is_hard_to_read_is_refused_with_its_figures() {
    let folder = pack_folder();
    let file = "locales/es/content/actions-strategy.ftl";
    let step = "action-choose-destination-step-1 =";
    let hard = format!(
        "{step} Implemente administrativamente una internacionalización organizacional sistematizada, \
         considerando requerimientos institucionales, documentación, comercialización, intermediación, \
         financiamiento, infraestructura, capacitación, certificaciones, proveedores, consumidores y \
         competidores internacionales.\n    .old ="
    );
    // What was said there is left over, as an attribute that nothing in the pack has.
    change(folder.path(), file, step, &hard);
    let Err(AppError::ContentInvalid(problems)) = Pack::in_folder(folder.path()) else {
        panic!("it has to be refused");
    };
    let found: Vec<&str> = problems
        .iter()
        .filter(|problem| problem.file == file && problem.line > 0)
        .map(|problem| problem.reason.as_str())
        .collect();
    let has = |part: &str| found.iter().any(|reason| reason.contains(part));
    assert!(
        has("`action-choose-destination-step-1` has a sentence of 21 words"),
        "{found:?}"
    );
    assert!(has("action `choose-destination` reads at"), "{found:?}");
    assert!(has(".old"), "with every other problem: {found:?}");
}
