package vn.khuyencong.ledger.query.shelves;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyAmended;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.party.PersonAmended;
import vn.khuyencong.ledger.events.party.PersonRegistered;
import vn.khuyencong.ledger.events.party.PersonalData;
import vn.khuyencong.ledger.events.party.PersonalDataErased;
import vn.khuyencong.ledger.events.party.Sealed;
import vn.khuyencong.ledger.query.persons.Erased;

/**
 * A party as its own stream tells of it at a moment.
 *
 * @param versions what it was called and where it sat, the oldest first; the last is what it is
 * @param erased how a person's data were erased, null where they were not
 */
public record Party(
        PartyId id,
        PartyKind kind,
        List<Version> versions,
        @Nullable PersonalDataErased erased) {
    private static final Comparator<Version> BY_DAY =
            Comparator.comparing(Version::since, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * What a party was from a day on.
     *
     * @param name null where nobody can read it any more
     * @param since null from its registration on
     * @param reason why it was amended
     */
    public record Version(
            @Nullable String name,
            @Nullable String taxCode,
            @Nullable Unit unit,
            @Nullable String address,
            @Nullable LocalDate since,
            @Nullable String reason) {
        @JsonIgnore
        public @Nullable String unitKey() {
            return unit == null ? null : unit.key();
        }

        /** The name, or that it is erased. */
        @JsonIgnore
        public String called() {
            return name == null ? Erased.words() : name;
        }
    }

    /** The party, or nothing where nobody registered it. */
    public static Optional<Party> of(PartyId id, Shelves shelves) {
        Told told = new Told(id, shelves);
        shelves.own(id.value()).facts(PartyFact.class).forEach(told::take);
        return told.party();
    }

    public Version now() {
        return versions.getLast();
    }

    /** What it was before, the latest first. */
    public List<Version> before() {
        return versions.subList(0, versions.size() - 1).reversed();
    }

    /** Everything that it was and is, the latest first. */
    public List<Version> latestFirst() {
        return versions.reversed();
    }

    /** Whether it is a household or a person. */
    public boolean personal() {
        return kind.isPersonal();
    }

    /** A stream of a party as far as it was read. */
    private static final class Told {
        private final PartyId id;
        private final Shelves shelves;
        private final List<Version> versions = new ArrayList<>();
        private @Nullable PartyKind kind;
        private @Nullable PersonalDataErased erased;

        Told(PartyId id, Shelves shelves) {
            this.id = id;
            this.shelves = shelves;
        }

        void take(PartyFact fact) {
            switch (fact) {
                case PartyRegistered it -> {
                    kind = it.kind();
                    versions.add(new Version(it.name(), it.taxCode(), it.unit(), it.address(), null, null));
                }
                case PersonRegistered it -> {
                    kind = it.kind();
                    versions.add(opened(it.sealed(), it.unit(), null, null));
                }
                case PartyAmended it ->
                    versions.add(new Version(
                            it.name(), it.taxCode(), it.unit(), it.address(), it.effectiveOn(), it.reason()));
                case PersonAmended it -> versions.add(opened(it.sealed(), it.unit(), it.effectiveOn(), it.reason()));
                case PersonalDataErased it -> erased = it;
            }
        }

        private Version opened(Sealed sealed, @Nullable Unit unit, @Nullable LocalDate since, @Nullable String reason) {
            Optional<PersonalData> said = shelves.persons().open(id, sealed);
            return new Version(
                    said.map(PersonalData::name).orElse(null),
                    said.map(PersonalData::taxCode).orElse(null),
                    unit,
                    said.map(PersonalData::address).orElse(null),
                    since,
                    reason);
        }

        Optional<Party> party() {
            return kind == null
                    ? Optional.empty()
                    : Optional.of(
                            new Party(id, kind, versions.stream().sorted(BY_DAY).toList(), erased));
        }
    }
}
