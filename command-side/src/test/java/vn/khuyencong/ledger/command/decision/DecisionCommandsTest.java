package vn.khuyencong.ledger.command.decision;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_HAI_PHONG;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.ANNULLED_DECISION;
import static vn.khuyencong.ledger.command.World.DECISION_459;
import static vn.khuyencong.ledger.command.World.DECISION_OF_SUCCESSOR;
import static vn.khuyencong.ledger.command.World.STATEMENT;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.desk.Refusal.BASIS_IN_A_CIRCLE;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ISSUER;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_STATEMENT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.decision.FileAttached;

class DecisionCommandsTest {
    private static final LocalDate SIGNED = LocalDate.of(2016, 3, 21);
    private static final DecisionId ID = DECISION_459;
    private static final DecisionRegistered REGISTERED = new DecisionRegistered(
            ID,
            DecisionNumber.of("459/QĐ-UBND"),
            "31-ubnd",
            "UBND thành phố Hải Phòng",
            SIGNED,
            "Chương trình khuyến công",
            STATEMENT,
            "Quyết định số 459/QĐ-UBND");
    private static final Sha256 FILE = Sha256.of("scan".getBytes());
    private static final FileAttached ATTACHED = new FileAttached(ID, FILE, "459.pdf", "application/pdf", 1_024);
    private static final LocalDate LATER = LocalDate.of(2017, 1, 1);

    private final DeskFixture<DecisionState, DecisionStream> decision = DeskFixture.of(DecisionStream.KIND);

    @Test
    void an_act_is_registered_under_its_number_issuer_and_date() {
        decision.when(register("459/QĐ-UBND", "Chương trình khuyến công"), KE_TOAN_HAI_PHONG)
                .recorded(REGISTERED);
    }

    @Test
    void a_joint_circular_has_no_province() {
        DecisionNumber number = DecisionNumber.of("26/2014/TTLT-BTC-BCT");
        LocalDate signed = LocalDate.of(2014, 2, 18);
        RegisterDecision circular = new RegisterDecision("26/2014/TTLT-BTC-BCT", "btc-bct", signed, null, null, null);
        decision.when(circular, KE_TOAN_VINH_LONG)
                .recorded(new DecisionRegistered(
                        DecisionId.of(number, "btc-bct", signed),
                        number,
                        "btc-bct",
                        "Bộ Tài chính và Bộ Công Thương",
                        signed,
                        null,
                        null,
                        null));
    }

    @Test
    void registering_the_same_act_again_says_nothing_new() {
        decision.given(REGISTERED)
                .when(register("Quyết định số 459 / QĐ – UBND", "Chương trình khuyến công"), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void an_act_is_not_registered_again_with_other_content() {
        decision.given(REGISTERED)
                .when(register("459/QĐ-UBND", "Một tên khác"), KE_TOAN)
                .refused(EXISTS_WITH_OTHER_CONTENT, ID.value());
    }

    @Test
    void an_office_that_did_not_stand_on_that_day_signs_nothing() {
        LocalDate before = LocalDate.of(2003, 1, 1);
        decision.when(new RegisterDecision("1/QĐ-UBND", "31-ubnd", before, null, null, null), KE_TOAN)
                .refused(UNKNOWN_ISSUER, "31-ubnd", "2003-01-01");
    }

    @Test
    void an_act_of_tomorrow_is_not_signed_yet() {
        decision.when(new RegisterDecision("1/QĐ-UBND", "31-ubnd", TOMORROW, null, null, null), KE_TOAN)
                .refused(DATE_IN_FUTURE, "2026-01-16", "2026-01-15");
    }

    @Test
    void an_act_known_from_a_text_names_a_published_one() {
        RegisterDecision unfounded =
                new RegisterDecision("2/QĐ-UBND", "31-ubnd", SIGNED, null, World.UNKNOWN_STATEMENT, null);
        decision.when(unfounded, KE_TOAN).refused(UNKNOWN_STATEMENT, World.UNKNOWN_STATEMENT.value());
    }

    @Test
    void a_number_that_nobody_can_read_is_refused() {
        decision.when(register("QD 459", null), KE_TOAN).refused(INVALID_VALUE, "DECISION_NUMBER_UNREADABLE", "QD 459");
    }

    @Test
    void acts_of_a_province_are_registered_by_its_own_staff() {
        decision.when(register("459/QĐ-UBND", null), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED, "31");
    }

    @Test
    void an_approver_registers_no_act() {
        decision.when(register("459/QĐ-UBND", null), LANH_DAO).refused(ROLE_NOT_ALLOWED, "APPROVER");
    }

    @Test
    void a_file_shows_the_act() {
        decision.given(REGISTERED).when(attach("459.pdf"), KE_TOAN).recorded(ATTACHED);
    }

    @Test
    void the_same_file_stands_once_whatever_its_name() {
        decision.given(REGISTERED, ATTACHED)
                .when(attach("bản quét.pdf"), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void a_file_of_an_act_that_nobody_registered_is_refused() {
        decision.when(attach("459.pdf"), KE_TOAN).refused(UNKNOWN_DECISION, ID.value());
    }

    @Test
    void an_act_cites_the_act_that_it_rests_on() {
        decision.given(REGISTERED)
                .when(new CiteBasis(ID, DECISION_OF_SUCCESSOR, "Điều 4"), KE_TOAN)
                .recorded(new BasisCited(ID, DECISION_OF_SUCCESSOR, "Điều 4"));
    }

    @Test
    void the_same_basis_is_cited_once() {
        decision.given(REGISTERED, new BasisCited(ID, DECISION_OF_SUCCESSOR, "Điều 4"))
                .when(new CiteBasis(ID, DECISION_OF_SUCCESSOR, "Điều 4"), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void a_basis_is_a_registered_act() {
        decision.given(REGISTERED)
                .when(new CiteBasis(ID, World.UNKNOWN_DECISION, null), KE_TOAN)
                .refused(UNKNOWN_DECISION, World.UNKNOWN_DECISION.value());
    }

    @Test
    void an_act_does_not_rest_on_itself() {
        decision.given(REGISTERED)
                .when(new CiteBasis(ID, ID, null), KE_TOAN)
                .refused(BASIS_IN_A_CIRCLE, ID.value(), ID.value());
    }

    @Test
    void an_act_does_not_rest_on_itself_by_a_way_round() {
        LedgerHarness ledger = LedgerHarness.given(
                new BasisCited(DECISION_459, ANNULLED_DECISION, null),
                new BasisCited(ANNULLED_DECISION, DECISION_OF_SUCCESSOR, null));
        ledger.when(new CiteBasis(DECISION_OF_SUCCESSOR, DECISION_459, null), KE_TOAN)
                .refused(BASIS_IN_A_CIRCLE);
    }

    @Test
    void an_act_is_annulled_by_another() {
        decision.given(REGISTERED)
                .when(new AnnulDecision(ID, DECISION_OF_SUCCESSOR, LATER, "thay thế"), KE_TOAN)
                .recorded(new DecisionAnnulled(ID, DECISION_OF_SUCCESSOR, LATER, "thay thế"));
    }

    @Test
    void annulling_the_same_way_again_says_nothing_new() {
        decision.given(REGISTERED, new DecisionAnnulled(ID, null, LATER, "thay thế"))
                .when(new AnnulDecision(ID, null, LATER, "thay thế"), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void an_act_is_not_annulled_in_two_ways() {
        decision.given(REGISTERED, new DecisionAnnulled(ID, null, LATER, "thay thế"))
                .when(new AnnulDecision(ID, null, LATER, "ban hành nhầm"), KE_TOAN)
                .refused(EXISTS_WITH_OTHER_CONTENT, ID.value());
    }

    @Test
    void an_annulled_act_annuls_nothing() {
        decision.given(REGISTERED)
                .when(new AnnulDecision(ID, ANNULLED_DECISION, LATER, "thay thế"), KE_TOAN)
                .refused(Refusal.DECISION_ANNULLED, ANNULLED_DECISION.value());
    }

    @Test
    void an_act_does_not_annul_itself() {
        decision.given(REGISTERED)
                .when(new AnnulDecision(ID, ID, LATER, "thay thế"), KE_TOAN)
                .refused(BASIS_IN_A_CIRCLE, ID.value(), ID.value());
    }

    @Test
    void an_annulment_has_a_reason() {
        decision.given(REGISTERED)
                .when(new AnnulDecision(ID, null, LATER, " "), KE_TOAN)
                .refused(INVALID_VALUE, "TEXT_EMPTY", " ");
    }

    @Test
    void an_annulment_is_seen_by_the_very_next_command() {
        LedgerHarness ledger = LedgerHarness.given();
        ledger.when(new CiteBasis(DECISION_OF_SUCCESSOR, DECISION_459, null), KE_TOAN)
                .accepted();
        ledger.when(new AnnulDecision(DECISION_459, null, LATER, "thay thế"), KE_TOAN)
                .accepted();
        ledger.when(new AnnulDecision(DECISION_OF_SUCCESSOR, DECISION_459, LATER, "thay thế"), KE_TOAN)
                .refused(Refusal.DECISION_ANNULLED);
    }

    private static RegisterDecision register(String number, @Nullable String title) {
        return new RegisterDecision(number, "31-ubnd", SIGNED, title, STATEMENT, "Quyết định số 459/QĐ-UBND");
    }

    private static AttachFile attach(String fileName) {
        return new AttachFile(ID, FILE, fileName, "application/pdf", 1_024);
    }
}
