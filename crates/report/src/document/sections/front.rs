//! The first page: whose report it is, the profile, the days that count, and what follows.

use crate::document::block::{Block, Illustration, Run, Story, Style};
use crate::logo::Logo;
use crate::model::Cover;

pub(super) fn tell(story: &mut Story, cover: &Cover) {
    let product = format!("{} · {}", cover.product, cover.kind);
    story.text(Style::Subtitle, &product);
    story.text(Style::Title, &cover.company);
    story.body(&cover.focus);
    if let Some(chamber) = &cover.chamber {
        let runs = vec![
            Run::plain(format!("{}: ", chamber.label)),
            Run::bold(chamber.name.as_str()),
        ];
        story.runs(Style::Body, runs);
        if let Some(logo) = &chamber.logo
            && let Logo::Picture(picture) = logo.as_ref()
        {
            story.0.push(Block::Picture(Illustration {
                picture: picture.clone(),
                size: logo.printed_size(),
                alternative: chamber.name.clone(),
            }));
        }
    }
    if let Some(accompanied) = &cover.accompanied {
        story.text(Style::Body, accompanied);
    }
    let profile = vec![
        Run::plain(format!("{}: ", cover.profile_label)),
        Run::bold(cover.profile.as_str()),
    ];
    story.runs(Style::Subtitle, profile);
    story.text(Style::Body, &cover.subtitle);
    if let Some(provisional) = &cover.provisional {
        story.runs(Style::Notice, vec![Run::bold(provisional.as_str())]);
    }
    for (date, what) in &cover.dates {
        let runs = vec![Run::bold(format!("{date} ")), Run::plain(what.as_str())];
        story.runs(Style::Bullet, runs);
    }
    story.text(Style::Note, &cover.disclaimer);
    story.0.push(Block::Contents(cover.contents.clone()));
}
