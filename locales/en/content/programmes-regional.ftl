### Shown in the list of support, in the steps of the roadmap and in the report: programmes of more than one country.

programme-rg-connectamericas = It brings companies together in an online community with information, training and contacts. It has a version for women in business.
    .who = Small and medium companies in Latin America and the Caribbean.
    .check = Confirm on the BID’s site that the community is still active: the last news seen is from 2021.

programme-rg-macrorrueda-alianza = It brings together companies of Chile, Colombia, Mexico and Peru, and buyers from Asia and Oceania, in business meetings.
    .who = Companies of the four countries of the Alliance; Ecuador does not take part.
    .duration = Two days, or online.
    .check = Ask your { -promotion-agency } whether there is a new edition. The last one seen is the ninth, in 2021.

programme-rg-expo-aladi = Each year it organises a business round among small companies of 13 countries. Chile, Colombia, Ecuador, Mexico and Peru are among them.
    .who = Companies that export or import, mostly small and medium ones with goods.
    .duration = One event a year.
    .check = Ask your { -promotion-agency } whether there will be an edition: the last one seen is from 2023.

programme-rg-alinvest-verde = It finances projects of chambers and associations to produce with less impact. Small companies get training and networks through those projects.
    .who = Non-profit chambers and associations; companies enter through them.
    .duration = A programme of 60 months, about to end.
    .check = Ask your chamber whether it has an open project.

programme-rg-trade4msmes = It offers simple guides to exporting goods or services, with menus in Spanish and part of the text in English.
    .who = Small companies new to foreign trade.
    .cost = Free.
    .check = See the date of each guide before you use it.

programme-rg-exporta-facil = It took to several countries a model for exporting small parcels by post. In 2016 it existed in Colombia, Ecuador and Peru.
    .who = Micro and small companies, and artisans.
    .check = Do not apply here. Ask your country’s post whether it has a simple way to ship today, and to which destinations.

programme-rg-upu-estados-unidos = It announces a system for the post to collect the import charges of the United States when you ship.
    .who = Those who send parcels by their country’s post, if it uses the system.
    .cost = The charges of the destination.
    .check = Ask your post whether it uses it yet: it was not found which of the five countries do.

programme-rg-can-pymes = In 2021 it gave eight free talks on exporting, consortia, services and digital change. No later editions were seen.
    .who = Small and medium companies in Colombia, Ecuador and Peru.
    .check = Do not apply here: ask the Comunidad Andina whether there is a new series.

programme-rg-mujeres-exportadoras = It gives tools and training for exporting: customs paperwork, taxes and shipping.
    .who = Women who own small and medium companies in 14 countries of the Americas.
    .check = Ask UPS whether your country is in and when it opens: the full list could not be read.

programme-rg-sba-ciberseguridad = It explains in Spanish how to protect a small company: training the team, passwords, second step, network and backups.
    .who = Any small company; the advice works in all countries.
    .cost = Free.
    .check = It is a guide from the United States: to report an attack, look for your country’s response centre.

programme-rg-incibe-autodiagnostico = With an online questionnaire, it shows how well protected a business is and where it runs most risk.
    .who = Small businesses; it is in Spanish.
    .cost = Free.
    .check = Confirm that it is still open. INCIBE’s telephone help is for Spain.
