package vn.khuyencong.ledger.command.reference;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.QUAN_TRI;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.HAI_PHONG_OF_2025;
import static vn.khuyencong.ledger.command.World.VINH_LONG;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ISSUER;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.decision.RegisterDecision;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.IssuerScope;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;

class PublishReferenceTest {
    private static final ProvinceVersionPublished PROVINCE = new ProvinceVersionPublished(
            HAI_PHONG,
            "31",
            "Hải Phòng",
            "thành phố",
            LocalDate.of(2004, 7, 8),
            LocalDate.of(2025, 6, 30),
            "124/2004/QĐ-TTg",
            "202/2025/QH15",
            HAI_PHONG_OF_2025,
            null);
    private static final ActivityPublished ACTIVITY =
            new ActivityPublished(new ActivityCode("A1"), "Đào tạo nghề", "NĐ 45/2012 Điều 4 k1", null);
    private static final IssuerPublished ISSUER = new IssuerPublished("cp", "Chính phủ", IssuerScope.NATIONAL);

    private final DeskFixture<ReferenceState, ReferenceStream> reference = DeskFixture.of(ReferenceStream.KIND);

    @Test
    void the_system_publishes_a_province_version() {
        reference.when(new PublishProvinceVersion(PROVINCE), Caller.SYSTEM).recorded(PROVINCE);
    }

    @Test
    void the_system_publishes_an_activity() {
        reference.when(new PublishActivity(ACTIVITY), Caller.SYSTEM).recorded(ACTIVITY);
    }

    @Test
    void an_administrator_publishes_an_issuer() {
        reference.when(new PublishIssuer(ISSUER), QUAN_TRI).recorded(ISSUER);
    }

    @Test
    void a_row_that_stands_says_nothing_new() {
        reference
                .given(ACTIVITY)
                .when(new PublishActivity(ACTIVITY), Caller.SYSTEM)
                .alreadySaid();
    }

    @Test
    void a_row_that_stands_is_never_rewritten() {
        ActivityPublished other = new ActivityPublished(new ActivityCode("A1"), "Truyền nghề", "k1", null);
        reference
                .given(ACTIVITY)
                .when(new PublishActivity(other), Caller.SYSTEM)
                .refused(EXISTS_WITH_OTHER_CONTENT, "A1");
    }

    @Test
    void a_province_version_is_named_by_its_code_and_its_first_day() {
        ProvinceVersionPublished misnamed = new ProvinceVersionPublished(
                VINH_LONG, "31", "Hải Phòng", "thành phố", LocalDate.of(2004, 7, 8), null, "act", null, null, null);
        reference.when(new PublishProvinceVersion(misnamed), Caller.SYSTEM).refused(UNKNOWN_UNIT, VINH_LONG.key());
    }

    @Test
    void finance_staff_publish_no_reference_data() {
        reference.when(new PublishIssuer(ISSUER), KE_TOAN).refused(ROLE_NOT_ALLOWED, "FINANCE");
    }

    @Test
    void a_published_row_is_known_to_the_very_next_command() {
        LedgerHarness ledger = LedgerHarness.given();
        LocalDate signed = LocalDate.of(2020, 1, 2);
        RegisterDecision act = new RegisterDecision("5/QĐ-SCT", "31-sct", signed, null, null, null);
        ledger.when(act, KE_TOAN).refused(UNKNOWN_ISSUER);
        IssuerPublished office = new IssuerPublished("sct", "Sở Công Thương", IssuerScope.PROVINCIAL);
        ledger.when(new PublishIssuer(office), Caller.SYSTEM).recorded(office);
        ledger.when(act, KE_TOAN).accepted();
    }
}
