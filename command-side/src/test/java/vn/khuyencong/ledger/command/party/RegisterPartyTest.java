package vn.khuyencong.ledger.command.party;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_HAI_PHONG;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.NOWHERE;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.TAX_CODE_UNREADABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;

class RegisterPartyTest {
    private static final String NAME = "Công ty TNHH Cơ khí An Dương";
    private static final PartyRegistered REGISTERED =
            new PartyRegistered(PARTY, PartyKind.ENTERPRISE, NAME, "0200123456001", HAI_PHONG, "An Dương");

    private final DeskFixture<PartyState, PartyStream> party = DeskFixture.of(PartyStream.KIND);

    @ParameterizedTest
    @ValueSource(strings = {"0200123456-001", "0200123456001"})
    void a_branch_is_the_same_with_or_without_the_hyphen(String taxCode) {
        party.when(register(NAME, taxCode, HAI_PHONG), KE_TOAN_HAI_PHONG).recorded(REGISTERED);
    }

    @Test
    void a_party_may_have_no_tax_code_and_no_unit() {
        party.when(new RegisterParty(PARTY, PartyKind.ASSOCIATION, "Hội", null, null, null), KE_TOAN)
                .recorded(new PartyRegistered(PARTY, PartyKind.ASSOCIATION, "Hội", null, null, null));
    }

    @Test
    void the_same_party_again_says_nothing_new() {
        party.given(REGISTERED)
                .when(register(NAME, "0200123456-001", HAI_PHONG), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void a_party_is_not_registered_again_with_other_content() {
        party.given(REGISTERED)
                .when(register("Tên khác", "0200123456-001", HAI_PHONG), KE_TOAN)
                .refused(EXISTS_WITH_OTHER_CONTENT, PARTY.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "020012345", "02001234567", "0200123456-01", "O200123456", "0200123456 001"})
    void a_tax_code_has_ten_or_thirteen_digits(String taxCode) {
        party.when(register(NAME, taxCode, HAI_PHONG), KE_TOAN).refused(TAX_CODE_UNREADABLE, taxCode);
    }

    @Test
    void a_party_has_a_name() {
        party.when(register(" ", null, HAI_PHONG), KE_TOAN).refused(INVALID_VALUE, "TEXT_EMPTY", " ");
    }

    @Test
    void a_party_sits_in_a_known_unit() {
        party.when(register(NAME, null, NOWHERE), KE_TOAN).refused(UNKNOWN_UNIT, NOWHERE.key());
    }

    @Test
    void an_approver_registers_no_party() {
        party.when(register(NAME, null, HAI_PHONG), LANH_DAO).refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void staff_of_another_province_register_no_party_here() {
        party.when(register(NAME, null, HAI_PHONG), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED, "31");
    }

    private static RegisterParty register(String name, @Nullable String taxCode, Unit unit) {
        return new RegisterParty(PARTY, PartyKind.ENTERPRISE, name, taxCode, unit, "An Dương");
    }
}
