package vn.khuyencong.ledger.command.party;

import static vn.khuyencong.ledger.command.desk.Refusal.PERSONAL_CODE_UNREADABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.PERSONAL_DATA_ERASED;
import static vn.khuyencong.ledger.command.desk.Refusal.REASON_NAMES_THE_PERSON;
import static vn.khuyencong.ledger.command.desk.Refusal.TAX_CODE_UNREADABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PARTY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PersonalData;

/** The guards that several commands of a party share. */
final class PartyRules {
    private static final Pattern TAX_CODE = Pattern.compile("\\d{10}(-?\\d{3})?");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PartyRules() {}

    /** The party is there, and the caller serves the unit where it sits. */
    static void mustBeRegistered(PartyId party, PartyState state, Circumstances around) {
        UNKNOWN_PARTY.when(!state.exists(), "/party", party);
        Unit unit = state.seat();
        if (unit != null) {
            around.caller().mustServe(unit);
        }
    }

    static void mustNotBeErased(PartyId party, PartyState state) {
        PERSONAL_DATA_ERASED.when(state.erased() != null, "/party", party);
    }

    static void mustSitIn(@Nullable Unit unit, Circumstances around) {
        if (unit != null) {
            around.caller().mustServe(unit);
            boolean known = unit.isNation() || around.registry().gazetteer().province(unit) != null;
            UNKNOWN_UNIT.when(!known, "/unit", unit);
        }
    }

    /** The code without its hyphen, so that it is the same code however it was written. */
    static @Nullable String taxCode(@Nullable String given) {
        if (given == null) {
            return null;
        }
        TAX_CODE_UNREADABLE.when(!TAX_CODE.matcher(given).matches(), "/taxCode", given);
        return given.replace("-", "");
    }

    /** What is said of a person: beside tax codes there are the numbers of identity papers. */
    static PersonalData personal(String name, @Nullable String code, @Nullable String address) {
        if (code == null) {
            return new PersonalData(Text.said(name), null, address);
        }
        boolean readable = TAX_CODE.matcher(code).matches()
                || IDENTITY_NUMBER.matcher(code).matches();
        PERSONAL_CODE_UNREADABLE.when(!readable, "/taxCode", code);
        return new PersonalData(Text.said(name), code.replace("-", ""), address);
    }

    /** Everything that was ever said of the person and can still be opened. */
    static Stream<PersonalData> everything(PartyId party, PartyState state, Circumstances around) {
        return state.sealed().stream()
                .flatMap(it -> Stream.ofNullable(around.seals().open(party, it)));
    }

    /** A reason stays readable for ever, so it must not say who it is about. */
    static void mustNotName(Stream<PersonalData> persons, String reason) {
        String said = words(reason);
        boolean names = persons.anyMatch(it -> said.contains(words(it.name())));
        REASON_NAMES_THE_PERSON.when(names, "/reason");
    }

    private static String words(String text) {
        return " " + BETWEEN_WORDS.matcher(Text.folded(text)).replaceAll(" ").strip() + " ";
    }
}
