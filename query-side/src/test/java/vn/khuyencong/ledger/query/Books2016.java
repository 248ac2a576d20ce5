package vn.khuyencong.ledger.query;

import static vn.khuyencong.ledger.events.FundingSource.CENTRAL;
import static vn.khuyencong.ledger.events.FundingSource.COUNTERPART;
import static vn.khuyencong.ledger.events.FundingSource.LOCAL;
import static vn.khuyencong.ledger.events.FundingSource.NOT_STATED;
import static vn.khuyencong.ledger.events.FundingSource.PROVINCIAL;
import static vn.khuyencong.ledger.query.Story.APPROVAL;
import static vn.khuyencong.ledger.query.Story.BAC_GIANG;
import static vn.khuyencong.ledger.query.Story.DECREE;
import static vn.khuyencong.ledger.query.Story.HAI_PHONG;
import static vn.khuyencong.ledger.query.Story.PLAN;
import static vn.khuyencong.ledger.query.Story.PROJECT;
import static vn.khuyencong.ledger.query.Story.RESOLUTION;
import static vn.khuyencong.ledger.query.Story.TEXT;
import static vn.khuyencong.ledger.query.Story.amount;
import static vn.khuyencong.ledger.query.Story.dong;
import static vn.khuyencong.ledger.query.Story.fund;
import static vn.khuyencong.ledger.query.Story.line;
import static vn.khuyencong.ledger.query.Story.on;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.statement.Meaning;

/** A year of books in which every kind of entry stands, some taken back, beside what texts say of it. */
public final class Books2016 {
    public static final LineRef MACHINES = line("máy móc", fund(HAI_PHONG, 2016, PROVINCIAL), "A3.1", "A3.3");
    public static final LineRef TRAINING = line("đào tạo", fund(HAI_PHONG, 2016, CENTRAL), "A1");
    private static final List<Evidence> VOUCHER = List.of(Evidence.of(APPROVAL));

    private Books2016() {}

    public static Story told() {
        Story story = new Story();
        reference(story);
        booked(story);
        reported(story);
        return story;
    }

    private static void reference(Story story) {
        story.published(HAI_PHONG, "Hải Phòng", "2004-07-08", null)
                .published(BAC_GIANG, "Bắc Giang", "2004-07-08", "2025-06-30")
                .published(new Unit("24@2025-07-01"), "Bắc Ninh", "2025-07-01", null)
                .decided(DECREE, "45/2012/NĐ-CP", null)
                .decided(RESOLUTION, "12/NQ-HĐND", null)
                .decided(PLAN, "459/QĐ-UBND", null)
                .decided(APPROVAL, "700/QĐ-SCT", TEXT)
                .basedOn(RESOLUTION, DECREE)
                .basedOn(PLAN, RESOLUTION)
                .filed(PLAN)
                .published(TEXT, HAI_PHONG)
                .programme(DECREE);
    }

    private static void booked(Story story) {
        story.planned(MACHINES.fund(), 2_000_000_000, "2016-01-05");
        EntryId twice = story.planned(MACHINES.fund(), 2_000_000_000, "2016-01-06");
        story.reversed(twice, "2016-01-07");
        story.planned(TRAINING.fund(), 900_000_000, "2016-01-05");
        story.allocated(MACHINES.fund(), 1_800_000_000, "2016-02-01");
        story.allocated(TRAINING.fund(), 900_000_000, "2016-02-01");
        story.approved(
                "2016-04-20",
                new BudgetLine(MACHINES, null, dong(1_000_000_000), null),
                new BudgetLine(TRAINING, null, dong(300_000_000), null));
        LineRef share = MACHINES.renamed("phần của cơ sở");
        story.tell(
                PROJECT.value(),
                new BeneficiaryAssigned(
                        PROJECT,
                        MACHINES,
                        PartyId.of(new UUID(2, 2)),
                        dong(400_000_000),
                        share,
                        on("2016-05-01"),
                        VOUCHER));
        contract(story, "HĐ1", MACHINES, 500_000_000, "2016-05-10");
        story.tell(
                PROJECT.value(),
                new ContractAmended(PROJECT, "HĐ1", MACHINES, dong(-50_000_000), on("2016-06-01"), VOUCHER));
        cash(story, DisbursementKind.ADVANCE, 200_000_000, "2016-06-10");
        story.tell(
                PROJECT.value(),
                new AdvanceCleared(PROJECT, MACHINES, dong(120_000_000), "TT1", null, on("2016-09-01"), VOUCHER));
        EntryId wrong = cash(story, DisbursementKind.PAYMENT, 70_000_000, "2016-09-05");
        story.reversed(wrong, "2016-09-06");
        cash(story, DisbursementKind.PAYMENT, 60_000_000, "2016-10-05");
        story.tell(
                PROJECT.value(),
                new ProjectClosed(
                        PROJECT,
                        List.of(new LineRest(TRAINING, dong(0), dong(300_000_000))),
                        on("2016-12-20"),
                        VOUCHER));
    }

    private static void contract(Story story, String number, LineRef line, long dong, String day) {
        story.tell(
                PROJECT.value(),
                new ContractSigned(PROJECT, number, ContractKind.CONTRACT, line, null, dong(dong), on(day), VOUCHER));
    }

    private static EntryId cash(Story story, DisbursementKind kind, long dong, String day) {
        return story.tell(
                PROJECT.value(),
                new FundsDisbursed(PROJECT, "HĐ1", kind, MACHINES, dong(dong), "UNC", null, null, on(day), VOUCHER));
    }

    private static void reported(Story story) {
        story.reported(
                TEXT,
                HAI_PHONG,
                "năm 2016",
                Period.ofYears(2016, 2016),
                Activities.of("A3.1"),
                amount(LOCAL, Meaning.SPENT, 700_000_000L, Qualifier.ABOUT),
                amount(COUNTERPART, Meaning.MOBILISED, 3_000_000_000L, Qualifier.OVER),
                amount(CENTRAL, Meaning.SPENT, null, Qualifier.EXACT));
        story.reported(
                TEXT,
                HAI_PHONG,
                "giai đoạn",
                Period.ofYears(2014, 2020),
                null,
                amount(NOT_STATED, Meaning.SPENT, 16_895_000_000L, Qualifier.EXACT));
        EntryId slip = story.reported(
                TEXT,
                HAI_PHONG,
                "nhầm",
                Period.ofYears(2014, 2020),
                null,
                amount(NOT_STATED, Meaning.SPENT, 1_000_000L, Qualifier.OVER));
        story.reversed(slip, "2020-12-31");
        story.reported(
                TEXT,
                BAC_GIANG,
                "tỉnh khác",
                Period.ofYears(2016, 2016),
                Activities.of("A1", "A3.1"),
                amount(PROVINCIAL, Meaning.SPENT, 500_000_000L, Qualifier.EXACT));
    }
}
