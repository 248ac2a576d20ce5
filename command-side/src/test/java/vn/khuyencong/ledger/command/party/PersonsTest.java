package vn.khuyencong.ledger.command.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.khuyencong.ledger.command.MemorySeals.box;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.QUAN_TRI;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.NOWHERE;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.desk.Refusal.COMMAND_ID_REUSED;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.PARTY_NOT_A_PERSON;
import static vn.khuyencong.ledger.command.desk.Refusal.PERSONAL_CODE_UNREADABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.PERSONAL_DATA_ERASED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.REASON_NAMES_THE_PERSON;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PARTY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.command.Asking;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.LedgerHarness.Step;
import vn.khuyencong.ledger.command.desk.Details;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PersonAmended;
import vn.khuyencong.ledger.events.party.PersonRegistered;
import vn.khuyencong.ledger.events.party.PersonalDataErased;

class PersonsTest {
    private static final PartyId ARTISAN = PartyId.of(new UUID(0, 7));
    private static final String NAME = "Đặng Thị Ngọc Ỷ";
    private static final String ASKED = "theo yêu cầu của chủ thể dữ liệu";
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 1);
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-0000000000aa");

    private final LedgerHarness ledger = LedgerHarness.given();

    @Test
    void what_is_said_of_a_person_stands_sealed() {
        ledger.when(register(NAME, "031185012345"), KE_TOAN)
                .recorded(new PersonRegistered(ARTISAN, PartyKind.NATURAL_PERSON, HAI_PHONG, box(1)));
    }

    @Test
    void a_household_is_sealed_like_a_person() {
        RegisterParty household =
                new RegisterParty(ARTISAN, PartyKind.HOUSEHOLD_BUSINESS, "Hộ Đặng Thị Ngọc Ỷ", null, null, null);
        ledger.when(household, KE_TOAN)
                .recorded(new PersonRegistered(ARTISAN, PartyKind.HOUSEHOLD_BUSINESS, null, box(1)));
    }

    @Test
    void the_same_person_again_says_nothing_new() {
        ledger.when(register(NAME, "0200123456-001"), KE_TOAN).accepted();
        ledger.when(register(NAME, "0200123456001"), KE_TOAN).alreadySaid();
    }

    @Test
    void a_person_is_not_registered_again_with_other_content() {
        ledger.when(register(NAME, null), KE_TOAN).accepted();
        ledger.when(register("Tên khác", null), KE_TOAN).refused(EXISTS_WITH_OTHER_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0200123456", "0200123456-001", "031185012345", "031185012"})
    void a_person_has_a_tax_code_or_the_number_of_an_identity_paper(String code) {
        ledger.when(register(NAME, code), KE_TOAN).accepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03118501234", "031185012345678", "03118501234A", "031 185 012 345"})
    void no_other_number_is_one_of_a_person(String code) {
        Details details = ledger.when(register(NAME, code), KE_TOAN).refused(PERSONAL_CODE_UNREADABLE);
        assertEquals(List.of(code), details.values());
    }

    @Test
    void a_person_sits_in_a_known_unit_that_the_caller_serves() {
        RegisterParty nowhere = new RegisterParty(ARTISAN, PartyKind.NATURAL_PERSON, NAME, null, NOWHERE, null);
        ledger.when(nowhere, KE_TOAN).refused(UNKNOWN_UNIT);
        ledger.when(register(NAME, null), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
        ledger.when(register(NAME, null), LANH_DAO).refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void no_key_is_made_for_a_refusal_or_a_trial() {
        ledger.when(register(" ", null), KE_TOAN).verdict();
        ledger.when(register(NAME, null), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
        ledger.when(register(NAME, null), Asking.of(KE_TOAN).asTrial()).accepted();
        assertFalse(ledger.seals().hasKeyOf(ARTISAN));
    }

    @Test
    void the_log_remembers_what_was_said_of_a_person_by_no_plain_hash() {
        Step person = ledger.when(register(NAME, null), Asking.of(KE_TOAN).under(ID));
        UUID plain = Asking.contentHash(register(NAME, null));
        assertNotEquals(plain.toString(), person.metaData().get("commandHash"));
        assertEquals(
                String.valueOf(ledger.seals().fingerprint(ARTISAN, plain)),
                person.metaData().get("commandHash"));
    }

    @Test
    void a_person_asked_twice_under_one_id_happens_once() {
        ledger.when(register(NAME, null), Asking.of(KE_TOAN).under(ID)).accepted();
        LedgerHarness later = ledger.restarted();
        later.when(register(NAME, null), Asking.of(KE_TOAN).under(ID)).alreadySaid();
        later.when(register("Tên khác", null), Asking.of(KE_TOAN).under(ID)).refused(COMMAND_ID_REUSED);
    }

    @Test
    void an_amended_person_is_sealed_anew() {
        ledger.when(register(NAME, null), KE_TOAN).accepted();
        AmendParty moved = amend("Đặng Thị Ngọc Ý", "viết sai tên");
        ledger.when(moved, KE_TOAN).recorded(new PersonAmended(ARTISAN, HAI_PHONG, box(2), JUNE, "viết sai tên"));
        ledger.when(moved, KE_TOAN).alreadySaid();
    }

    @ParameterizedTest
    @ValueSource(strings = {NAME, "bà đặng thị ngọc ỷ đổi tên", "thành Dang Thi Ngoc Y", "nay là Phạm Thị Én"})
    void a_reason_names_nobody(String reason) {
        ledger.when(register(NAME, null), KE_TOAN).accepted();
        ledger.when(amend("Phạm Thị Én", reason), KE_TOAN).refused(REASON_NAMES_THE_PERSON);
    }

    @Test
    void a_reason_may_hold_the_letters_of_a_name_within_other_words() {
        RegisterParty an = new RegisterParty(ARTISAN, PartyKind.NATURAL_PERSON, "An", null, null, null);
        ledger.when(an, KE_TOAN).accepted();
        ledger.when(new AmendParty(ARTISAN, "An", null, null, "Đồ Sơn", JUNE, "Ban quản lý báo tin"), KE_TOAN)
                .accepted();
    }

    @Test
    void an_administrator_erases_what_is_known_of_a_person() {
        ledger.when(register(NAME, null), KE_TOAN).accepted();
        ledger.when(erase(ASKED), QUAN_TRI).recorded(new PersonalDataErased(ARTISAN, JUNE, ASKED));
        ledger.when(erase(ASKED), QUAN_TRI).alreadySaid();
        ledger.when(erase("lý do khác"), QUAN_TRI).refused(EXISTS_WITH_OTHER_CONTENT);
    }

    @Test
    void after_an_erasure_nothing_more_is_said_of_the_person() {
        ledger.when(register(NAME, null), Asking.of(KE_TOAN).under(ID)).accepted();
        ledger.when(erase(ASKED), QUAN_TRI).accepted();
        ledger.seals().destroy(ARTISAN);
        ledger.when(amend(NAME, "sửa địa chỉ"), KE_TOAN).refused(PERSONAL_DATA_ERASED);
        ledger.when(register(NAME, null), KE_TOAN).refused(PERSONAL_DATA_ERASED);
        ledger.when(register(NAME, null), Asking.of(KE_TOAN).under(ID)).refused(PERSONAL_DATA_ERASED);
        assertFalse(ledger.seals().hasKeyOf(ARTISAN));
    }

    @Test
    void an_erasure_does_not_name_whom_it_erases() {
        ledger.when(register(NAME, null), KE_TOAN).accepted();
        ledger.when(erase("Bà " + NAME + " yêu cầu"), QUAN_TRI).refused(REASON_NAMES_THE_PERSON);
    }

    @Test
    void only_a_known_person_is_erased_and_only_by_an_administrator() {
        ledger.when(erase(ASKED), QUAN_TRI).refused(UNKNOWN_PARTY);
        ledger.when(register(NAME, null), KE_TOAN).accepted();
        ledger.when(erase(ASKED), KE_TOAN).refused(ROLE_NOT_ALLOWED);
        ledger.when(new ErasePersonalData(ARTISAN, ASKED, TOMORROW), QUAN_TRI).refused(DATE_IN_FUTURE);
    }

    @Test
    void an_organisation_has_no_personal_data_to_erase() {
        ledger.when(new ErasePersonalData(PARTY, ASKED, JUNE), QUAN_TRI).refused(PARTY_NOT_A_PERSON);
    }

    @Test
    void no_command_about_a_person_says_who_it_is_when_it_is_written_down() {
        assertFalse((register(NAME, "031185012345") + " " + amend(NAME, "lý do")).contains("Ngọc"));
    }

    private static RegisterParty register(String name, @Nullable String code) {
        return new RegisterParty(ARTISAN, PartyKind.NATURAL_PERSON, name, code, HAI_PHONG, "làng Cổ Am");
    }

    private static AmendParty amend(String name, String reason) {
        return new AmendParty(ARTISAN, name, null, HAI_PHONG, "làng Cổ Am", JUNE, reason);
    }

    private static ErasePersonalData erase(String reason) {
        return new ErasePersonalData(ARTISAN, reason, JUNE);
    }
}
