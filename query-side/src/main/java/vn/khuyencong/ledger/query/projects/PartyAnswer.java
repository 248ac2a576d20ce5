package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PersonalDataErased;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Party;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.Shelves;

/**
 * A party and what it is to which project.
 *
 * @param name null where a person's data are erased
 * @param history what it was before its amendments, the latest first
 */
record PartyAnswer(
        PartyId id,
        PartyKind kind,
        @Nullable String name,
        @Nullable String taxCode,
        @Nullable Unit unit,
        @Nullable String address,
        @Nullable Erasure erasure,
        List<Party.Version> history,
        List<Part> projects) {

    /** How the data of a person were erased. */
    record Erasure(LocalDate effectiveOn, String reason) {
        static @Nullable Erasure of(@Nullable PersonalDataErased it) {
            return it == null ? null : new Erasure(it.effectiveOn(), it.reason());
        }
    }

    /** What a party is to a project. */
    enum Role {
        IMPLEMENTER,
        BENEFICIARY,
        CONTRACTOR
    }

    /** A project in which the party has a part. */
    record Part(String project, Set<Role> roles) {}

    /** The party, or nothing where nobody registered it. */
    static Optional<PartyAnswer> of(PartyId id, Shelves shelves) {
        return Party.of(id, shelves).map(it -> {
            Party.Version now = it.now();
            return new PartyAnswer(
                    id,
                    it.kind(),
                    now.name(),
                    now.taxCode(),
                    now.unit(),
                    now.address(),
                    Erasure.of(it.erased()),
                    it.before(),
                    partsOf(id, shelves));
        });
    }

    private static List<Part> partsOf(PartyId id, Shelves shelves) {
        return shelves.list(Listing.PROJECTS.of(id), 0, Integer.MAX_VALUE).ids().stream()
                .sorted()
                .map(project -> new Part(project, rolesIn(shelves.of(project), id)))
                .filter(part -> !part.roles().isEmpty())
                .toList();
    }

    /** By the project's own shelf, for only there lie the reversals of what once gave the party its part. */
    static Set<Role> rolesIn(Shelf project, PartyId id) {
        Set<Role> roles = new TreeSet<>();
        project.standing().forEach(it -> roles.addAll(rolesIn(it, id)));
        return roles;
    }

    private static Set<Role> rolesIn(StoredFact stored, PartyId id) {
        Set<Role> roles = new TreeSet<>();
        if (stored.fact() instanceof ProjectProposed it) {
            addIf(id.equals(it.implementer()), Role.IMPLEMENTER, roles);
            addIf(id.equals(it.beneficiary()), Role.BENEFICIARY, roles);
        } else if (stored.fact() instanceof BudgetApproved it) {
            addIf(it.lines().stream().anyMatch(line -> id.equals(line.beneficiary())), Role.BENEFICIARY, roles);
        } else if (stored.fact() instanceof BeneficiaryAssigned it) {
            addIf(id.equals(it.beneficiary()), Role.BENEFICIARY, roles);
        } else if (stored.fact() instanceof ContractSigned it) {
            addIf(id.equals(it.contractor()), Role.CONTRACTOR, roles);
        }
        return roles;
    }

    private static void addIf(boolean has, Role role, Set<Role> roles) {
        if (has) {
            roles.add(role);
        }
    }
}
