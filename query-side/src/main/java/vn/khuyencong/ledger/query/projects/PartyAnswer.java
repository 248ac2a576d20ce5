package vn.khuyencong.ledger.query.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.Shelves;

/** A party and what it is to which project. */
record PartyAnswer(
        PartyId id,
        PartyKind kind,
        String name,
        @Nullable String taxCode,
        @Nullable Unit unit,
        @Nullable String address,
        List<Part> projects) {

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
        Shelf shelf = shelves.of(id.value());
        return shelf.facts(PartyRegistered.class)
                .filter(it -> it.party().equals(id))
                .findFirst()
                .map(it -> new PartyAnswer(
                        id, it.kind(), it.name(), it.taxCode(), it.unit(), it.address(), partsOf(id, shelf)));
    }

    private static List<Part> partsOf(PartyId id, Shelf shelf) {
        Map<String, Set<Role>> parts = new TreeMap<>();
        for (StoredFact it : shelf.standing()) {
            Set<Role> roles = rolesIn(it, id);
            if (!roles.isEmpty()) {
                parts.computeIfAbsent(it.stream(), first -> new TreeSet<>()).addAll(roles);
            }
        }
        return parts.entrySet().stream()
                .map(it -> new Part(it.getKey(), it.getValue()))
                .toList();
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
