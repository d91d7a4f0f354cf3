//! The report is also the data: whoever gets the PDF opens it in Rumbo and goes on from it.

use crate::main_job::without_id;
use crate::refused_files::{content_copy, replace};
use crate::said::refused;
use rumbo_app::views::{
    AnswerInput, AssessmentSummary, FileStanding, FileView, PathChoice, ReportOptions,
};
use rumbo_app::{
    AppError, Code, Pack, ReportLanguage, Rumbo, diagnose_file, text_from, text_of_file,
};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, PLAIN, it_is, open, open_with};
use std::path::{Path, PathBuf};

/// Everything that a report can carry.
const WHOLE: ReportOptions = ReportOptions {
    with_private: true,
    ..PLAIN
};

/// A company's finished diagnosis: the program, its id, and its report.
fn finished(folder: &Path, company: &str, options: &ReportOptions) -> (Rumbo, String, PathBuf) {
    let mut rumbo = open(folder);
    let id = ExampleCompany::read(company).fill_in(&mut rumbo).id;
    rumbo.finish_assessment(&id, false).unwrap();
    let report = rumbo.save_report(&id, None, options).unwrap().path.into();
    (rumbo, id, report)
}

fn seen(rumbo: &mut Rumbo, path: &Path) -> Result<FileView, AppError> {
    let held = rumbo.read_file(path)?;
    rumbo.file_view(&held)
}

fn opened(rumbo: &mut Rumbo, path: &Path) -> AssessmentSummary {
    let held = rumbo
        .read_file(path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    rumbo.open_file(&held).unwrap()
}

#[test]
fn a_report_opens_on_another_computer_as_the_identical_diagnosis() {
    // Both tell more than answers: one has notes, the other personal details.
    for company in ["telares-lihuen", "acustica-baron"] {
        let here = tempfile::tempdir().unwrap();
        let there = tempfile::tempdir().unwrap();
        it_is(DAY);
        let (mut owner, id, report) = finished(here.path(), company, &WHOLE);

        it_is(DAY + chrono::Days::new(3));
        let mut adviser = open(there.path());
        let view = seen(&mut adviser, &report).unwrap();
        assert_eq!(view.standing, FileStanding::New);
        assert_eq!(view.file, report.file_name().unwrap().to_str().unwrap());
        assert_eq!(view.finished.as_deref(), Some("21 de noviembre de 2026"));
        assert_eq!(view.answered, view.total, "everything was answered");
        assert_eq!(view.other_content, None, "both have the same content");
        assert!(
            adviser.home().unwrap().companies.is_empty(),
            "looking stores nothing"
        );

        let summary = opened(&mut adviser, &report);
        assert!(summary.finished, "finished stays finished");
        // Both look on the same day: what is past due depends on it.
        let before = without_id(owner.result(&id).unwrap(), owner.roadmap(&id).unwrap());
        let after = without_id(
            adviser.result(&summary.id).unwrap(),
            adviser.roadmap(&summary.id).unwrap(),
        );
        assert_eq!(after, before, "{company}: result and roadmap");
        let mine = owner.open_assessment(&id).unwrap();
        let theirs = adviser.open_assessment(&summary.id).unwrap();
        assert_eq!(theirs.items, mine.items, "{company}: answers and notes");
        assert_eq!(theirs.screens, mine.screens, "{company}: facts");
        let again = adviser.save_report(&summary.id, None, &WHOLE).unwrap();
        let first = owner.save_report(&id, None, &WHOLE).unwrap();
        assert!(
            std::fs::read(again.path).unwrap() == std::fs::read(first.path).unwrap(),
            "{company}: its report is the same, byte for byte"
        );
    }
}

#[test]
fn the_same_report_is_not_doubled_here_or_there() {
    let here = tempfile::tempdir().unwrap();
    let there = tempfile::tempdir().unwrap();
    let (mut owner, id, report) = finished(here.path(), "telares-lihuen", &PLAIN);
    assert_eq!(
        seen(&mut owner, &report).unwrap().standing,
        FileStanding::Same
    );
    assert_eq!(
        opened(&mut owner, &report).id,
        id,
        "the one that is here is opened"
    );

    let mut adviser = open(there.path());
    let first = opened(&mut adviser, &report);
    assert_eq!(opened(&mut adviser, &report).id, first.id);
    let home = adviser.home().unwrap();
    assert_eq!(
        (home.companies.len(), home.companies[0].assessments.len()),
        (1, 1)
    );
}

#[test]
fn a_report_that_differs_is_kept_beside_the_one_here_and_a_later_one_joins_its_company() {
    let here = tempfile::tempdir().unwrap();
    let there = tempfile::tempdir().unwrap();
    let (mut owner, id, first) = finished(here.path(), "telares-lihuen", &PLAIN);
    let mut adviser = open(there.path());
    let kept = opened(&mut adviser, &first);

    owner.reopen_assessment(&id).unwrap();
    owner
        .write_note(&id, "collect", "Desde hoy también con enlace de pago.")
        .unwrap();
    owner.finish_assessment(&id, false).unwrap();
    let other = here.path().join("Memoria USB");
    let changed = owner.save_report(&id, Some(&other), &PLAIN).unwrap().path;
    let view = seen(&mut adviser, Path::new(&changed)).unwrap();
    assert_eq!(view.standing, FileStanding::Differs);
    assert_eq!(
        view.known.as_deref(),
        Some("21 de noviembre de 2026"),
        "which one is here"
    );
    let both = opened(&mut adviser, Path::new(&changed));
    assert_ne!(both.id, kept.id);
    let old = adviser.open_assessment(&kept.id).unwrap();
    let note = old.items.iter().find(|item| item.id == "collect").unwrap();
    assert_eq!(note.note, "", "the one that was here is as it was");

    it_is(DAY + chrono::Days::new(180));
    let next = owner.repeat_assessment(&id).unwrap().id;
    for (item, answer) in &ExampleCompany::read("telares-lihuen").answers {
        owner.answer_question(&next, item, Some(answer)).unwrap();
    }
    owner.finish_assessment(&next, false).unwrap();
    let later = owner.save_report(&next, None, &PLAIN).unwrap().path;
    assert_eq!(
        seen(&mut adviser, Path::new(&later)).unwrap().standing,
        FileStanding::Joins
    );
    opened(&mut adviser, Path::new(&later));
    let home = adviser.home().unwrap();
    assert_eq!(home.companies.len(), 1, "one company");
    assert_eq!(
        home.companies[0].assessments.len(),
        3,
        "with all its diagnoses"
    );
}

#[test]
fn personal_details_leave_only_when_the_person_says_so() {
    let here = tempfile::tempdir().unwrap();
    let (mut owner, id, plain) = finished(here.path(), "acustica-baron", &PLAIN);
    let asked = owner.report_target(&id).unwrap().private;
    assert_eq!(
        asked.len(),
        1,
        "the window names what would leave: {asked:?}"
    );
    assert!(!text_of_file(&plain).unwrap().contains("led-by"));
    let whole = owner.save_report(&id, None, &WHOLE).unwrap().path;
    assert!(text_of_file(Path::new(&whole)).unwrap().contains("led-by"));
    assert_eq!(seen(&mut owner, Path::new(&whole)).unwrap().private, asked);

    // Whoever has them already loses nothing by a report without them, and sees that one with them says more.
    let there = tempfile::tempdir().unwrap();
    let mut adviser = open(there.path());
    let poorer = owner
        .save_report(&id, Some(&there.path().join("a")), &PLAIN)
        .unwrap()
        .path;
    opened(&mut adviser, Path::new(&poorer));
    assert_eq!(
        seen(&mut adviser, Path::new(&whole)).unwrap().standing,
        FileStanding::Differs
    );
    assert_eq!(
        seen(&mut owner, Path::new(&poorer)).unwrap().standing,
        FileStanding::Same
    );

    let telares = finished(
        tempfile::tempdir().unwrap().path(),
        "telares-lihuen",
        &PLAIN,
    );
    assert!(
        telares
            .0
            .report_target(&telares.1)
            .unwrap()
            .private
            .is_empty(),
        "nothing to ask"
    );
}

#[test]
fn a_file_of_answers_opens_and_goes_on_where_it_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let telares = ExampleCompany::read("telares-lihuen");
    let file = folder.path().join("respuestas.json");
    let mut json: serde_json::Value = serde_json::from_str(&telares.text).unwrap();
    let said = &mut json["assessment"];
    said.as_object_mut().unwrap().remove("finished_on");
    let last = telares.answers.last().unwrap().0.clone();
    said["answers"]
        .as_object_mut()
        .unwrap()
        .remove(&last)
        .unwrap();
    std::fs::write(&file, json.to_string()).unwrap();

    let mut rumbo = open(folder.path());
    let view = seen(&mut rumbo, &file).unwrap();
    assert_eq!((view.finished, view.answered + 1), (None, view.total));
    let summary = opened(&mut rumbo, &file);
    let going_on = rumbo.open_assessment(&summary.id).unwrap();
    assert_eq!(going_on.progress.next_item.as_deref(), Some(last.as_str()));
    let answer = telares.answer(&last).unwrap();
    rumbo
        .answer_question(&summary.id, &last, Some(answer))
        .unwrap();
    let result = rumbo.finish_assessment(&summary.id, false).unwrap();
    let roadmap = rumbo.roadmap(&summary.id).unwrap();
    let from_file = diagnose_file(
        &Pack::shipped().unwrap(),
        &telares.text,
        ReportLanguage::ES,
        DAY,
    )
    .unwrap();
    assert_eq!(
        without_id(result, roadmap).0.profile,
        from_file.result.profile
    );
    assert_eq!(
        rumbo.open_folder().unwrap(),
        folder.path(),
        "the folder is remembered"
    );
}

#[test]
fn an_express_file_stays_on_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("exprés.json");
    let text = ExampleCompany::read("telares-lihuen").text;
    std::fs::write(
        &file,
        text.replace("\"path\": \"full\"", "\"path\": \"express\""),
    )
    .unwrap();
    let mut rumbo = open(folder.path());
    let summary = opened(&mut rumbo, &file);
    assert_eq!(
        (summary.path, summary.finished),
        (PathChoice::Express, false)
    );
    assert_eq!(
        summary.answered, summary.total,
        "its result can be seen at once"
    );
    rumbo.express_result(&summary.id).unwrap();
    assert_eq!(
        seen(&mut rumbo, &file).unwrap().standing,
        FileStanding::Same
    );
}

/// The shipped content under another version.
fn content(folder: &Path, version: &str) -> Pack {
    content_copy(folder);
    let pack = folder.join("content/pack.toml");
    replace(
        &pack,
        "version = \"1.0.0\"",
        &format!("version = \"{version}\""),
    );
    Pack::in_folder(folder).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_report_of_older_content_is_read_with_it_where_it_is_kept_and_else_says_so() {
    let here = tempfile::tempdir().unwrap();
    let there = tempfile::tempdir().unwrap();
    let newer = tempfile::tempdir().unwrap();
    let (owner, _, report) = finished(here.path(), "telares-lihuen", &PLAIN);
    drop(owner);
    let pack = content(newer.path(), "1.1.0");

    let mut owner = open_with(here.path(), pack.clone());
    let view = seen(&mut owner, &report).unwrap();
    assert_eq!(
        (view.standing, view.other_content),
        (FileStanding::Same, None),
        "its content is kept here"
    );

    let mut adviser = open_with(there.path(), pack);
    let told = seen(&mut adviser, &report).unwrap().other_content.unwrap();
    assert!(told.contains("1.0.0") && told.contains("1.1.0"), "{told}");
    let summary = opened(&mut adviser, &report);
    assert!(summary.finished, "finished stays finished");
    assert_eq!(summary.profile.as_deref(), Some("Cabotaje"));
    drop(adviser);

    let old = tempfile::tempdir().unwrap();
    let mut behind = open_with(old.path(), content(&old.path().join("pack"), "0.9.0"));
    let words = refused(behind.read_file(&report), Code::FileNewerContent);
    assert!(
        words.contains("1.0.0") && words.contains("0.9.0"),
        "{words}"
    );
}

#[test]
fn what_is_no_report_of_ours_is_refused_with_its_reason_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, _, report) = finished(folder.path(), "huerta-chayo", &PLAIN);
    let before = rumbo.home().unwrap();
    let whole = std::fs::read(&report).unwrap();
    let file = folder.path().join("recibido.pdf");
    let mut judge = |bytes: &[u8]| {
        std::fs::write(&file, bytes).unwrap();
        seen(&mut rumbo, &file)
    };
    let hidden = |old: &[u8], new: &[u8]| {
        let mut bytes = whole.clone();
        let at = bytes
            .windows(old.len())
            .position(|window| window == old)
            .unwrap();
        bytes.splice(at..at + old.len(), new.iter().copied());
        bytes
    };
    refused(
        judge(b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
        Code::PdfForeign,
    );
    refused(judge(&whole[..whole.len() / 2]), Code::PdfDamaged);
    refused(
        judge(&hidden(b"/Root ", b"/Encrypt 9 0 R/Root ")),
        Code::PdfEncrypted,
    );
    let mut bomb = whole.clone();
    bomb.extend(bomb_of(70 << 20));
    refused(judge(&bomb), Code::PdfOversized);
    let words = refused(judge(&vec![b'%'; 33 << 20]), Code::FileTooLarge);
    assert!(words.contains("32 MB"), "{words}");
    refused(judge(b"PK\x03\x04\xFF"), Code::FileForeign);
    let told = text_of_file(&report).unwrap();
    for end in (6..whole.len()).step_by(200) {
        match text_from(&whole[..end], &file) {
            Ok(text) => assert!(text == told, "cut after {end} bytes"),
            Err(error) => assert_eq!(
                error.code(),
                Code::PdfDamaged,
                "cut after {end} bytes: {error}"
            ),
        }
    }
    refused(
        rumbo.read_file(&folder.path().join("nada.pdf")),
        Code::FileUnreadable,
    );
    refused(rumbo.read_file(folder.path()), Code::FileUnreadable);
    assert_eq!(rumbo.home().unwrap(), before, "nothing of it was stored");
}

/// A pack of objects that unpacks to so many spaces.
fn bomb_of(size: usize) -> Vec<u8> {
    let mut file = std::io::Cursor::new(Vec::new());
    let mut zip = zip::ZipWriter::new(&mut file);
    let packed = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated);
    zip.start_file("a", packed).unwrap();
    std::io::Write::write_all(&mut zip, &vec![b' '; size]).unwrap();
    zip.finish().unwrap();
    // The packed bytes stand after the entry's head, which says how long its name and its extra fields are.
    let entry = file.into_inner();
    let length = |at: usize| usize::from(u16::from_le_bytes([entry[at], entry[at + 1]]));
    let mut stream = vec![0x78, 0x9C];
    stream.extend(&entry[30 + length(26) + length(28)..]);
    let mut object = format!(
        "\n9999 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {}>>\nstream\n",
        stream.len()
    )
    .into_bytes();
    object.extend(stream);
    object.extend(b"\nendstream\nendobj\n%%EOF");
    object
}

#[test]
fn an_adviser_goes_on_from_a_report() {
    let here = tempfile::tempdir().unwrap();
    let there = tempfile::tempdir().unwrap();
    let (_, _, report) = finished(here.path(), "telares-lihuen", &PLAIN);
    let mut adviser = open(there.path());
    let id = opened(&mut adviser, &report).id;
    let refused_change = adviser.answer_question(&id, "collect", Some(&AnswerInput::DontKnow));
    refused(refused_change, Code::DiagnosisFinished);
    adviser.reopen_assessment(&id).unwrap();
    adviser
        .answer_question(&id, "collect", Some(&AnswerInput::DontKnow))
        .unwrap();
    adviser.finish_assessment(&id, false).unwrap();
    assert_eq!(
        seen(&mut adviser, &report).unwrap().standing,
        FileStanding::Differs
    );
}
