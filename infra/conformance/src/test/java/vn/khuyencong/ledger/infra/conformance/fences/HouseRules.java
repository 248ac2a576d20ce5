package vn.khuyencong.ledger.infra.conformance.fences;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Who may know whom in this house, and what its decisions may not do. */
public final class HouseRules {
    private static final String CONTRACT = "..ledger.events..";
    private static final String COMMAND_SIDE = "..ledger.command..";
    private static final String QUERY_SIDE = "..ledger.query..";
    private static final String INFRA = "..ledger.infra..";
    private static final String COMMAND_WEB = "..ledger.command.web..";

    /** The names by which the command side's own plumbing is told from what it decides and remembers. */
    private static final DescribedPredicate<JavaClass> EDGE_OF_THE_COMMAND_SIDE = resideInAPackage(COMMAND_WEB)
            .or(nameMatching(".*[.$](CommandSide|\\w*(Controller|Handler|Configuration))(\\$.*)?"));

    private static final DescribedPredicate<JavaClass> THE_MODEL = resideInAPackage(CONTRACT)
            .or(resideInAPackage(COMMAND_SIDE).and(DescribedPredicate.not(EDGE_OF_THE_COMMAND_SIDE)))
            .as("belong to the model");

    private static final Set<String> FLOATING_POINT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final DescribedPredicate<JavaMember> A_FLOATING_POINT_TYPE = describe(
            "a floating point type",
            member -> member.getAllInvolvedRawTypes().stream()
                    .map(JavaClass::getBaseComponentType)
                    .anyMatch(type -> FLOATING_POINT.contains(type.getName())));

    @ArchTest
    public static final ArchRule the_contract_needs_nothing_but_java_and_annotations = classes()
            .that()
            .resideInAPackage(CONTRACT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "com.fasterxml.jackson.annotation..", CONTRACT)
            .because("facts outlive every framework that reads them");

    @ArchTest
    public static final ArchRule the_command_side_never_sees_the_query_side = noClasses()
            .that()
            .resideInAPackage(COMMAND_SIDE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(QUERY_SIDE)
            .because("a decision rests on facts, never on what was shown of them");

    @ArchTest
    public static final ArchRule the_query_side_never_sees_the_command_side = noClasses()
            .that()
            .resideInAPackage(QUERY_SIDE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMMAND_SIDE)
            .because("an answer rests on facts, never on how they were decided");

    @ArchTest
    public static final ArchRule nobody_depends_on_infra = noClasses()
            .that()
            .resideOutsideOfPackage(INFRA)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INFRA)
            .because("both sides run in any house that is built around them");

    @ArchTest
    public static final ArchRule decisions_read_no_clock_and_throw_no_dice = noClasses()
            .that()
            .resideInAnyPackage(CONTRACT, COMMAND_SIDE)
            .and()
            .resideOutsideOfPackage(COMMAND_WEB)
            .should()
            .accessTargetWhere(ClockAndDice.ARE_ASKED)
            .because("the same history and the same command must always decide the same");

    @ArchTest
    public static final ArchRule the_model_knows_no_spring = noClasses()
            .that(THE_MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")
            .because("what the ledger decides can be read and tested without the machine that serves it");

    @ArchTest
    public static final ArchRule only_the_query_side_and_infra_touch_documents = noClasses()
            .that()
            .resideOutsideOfPackages(QUERY_SIDE, INFRA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..")
            .because("documents are thrown away and rebuilt, facts are not");

    @ArchTest
    public static final ArchRule nothing_decided_is_floating_point = noMembers()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CONTRACT, COMMAND_SIDE)
            .should(have(A_FLOATING_POINT_TYPE))
            .because("money is whole đồng, and a sum must be exact");

    private HouseRules() {}
}
