package org.leanout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leanout.account.OpenTo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The rules of the house, held. */
@AnalyzeClasses(packages = "org.leanout", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @Test
    void modules_depend_only_along_declared_arrows() {
        ApplicationModules.of(LeanOutApplication.class).verify();
    }

    @ArchTest
    static final ArchRule the_model_knows_no_framework = classes()
            .that()
            .resideInAPackage("org.leanout.maturity.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.leanout.maturity.model", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule entities_stay_inside_their_module =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule controllers_stay_inside_their_module =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule entities_have_no_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule controllers_open_no_transaction =
            noClasses().that().areAnnotatedWith(Controller.class).should().beAnnotatedWith(Transactional.class);

    /** A stream keeps its connection until it is closed, and twenty that nobody closes stop the program: take a list. */
    @ArchTest
    static final ArchRule no_query_is_streamed =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule every_handler_says_whom_it_is_open_to = methods()
            .that(areHandlers())
            .should(new ArchCondition<>("be opened by @OpenTo, on the method or its controller") {
                @Override
                public void check(JavaMethod handler, ConditionEvents events) {
                    boolean opened = handler.isAnnotatedWith(OpenTo.class)
                            || handler.getOwner().isAnnotatedWith(OpenTo.class);
                    if (!opened) events.add(SimpleConditionEvent.violated(handler, handler.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule no_controller_reads_the_partner_by_itself = methods()
            .that(areHandlers())
            .should(new ArchCondition<>("take the partner from the door") {
                @Override
                public void check(JavaMethod handler, ConditionEvents events) {
                    boolean reads =
                            Stream.of(handler.reflect().getParameters()).anyMatch(ArchitectureTests::isThePartner);
                    if (reads) events.add(SimpleConditionEvent.violated(handler, handler.getFullName()));
                }
            });

    /** By whatever name it is read: that of the annotation, that of the parameter, or all variables at once. */
    private static boolean isThePartner(Parameter parameter) {
        PathVariable variable = AnnotatedElementUtils.findMergedAnnotation(parameter, PathVariable.class);
        if (variable == null) return false;
        String name = variable.name().isEmpty() ? parameter.getName() : variable.name();
        return name.equals("partner") || Map.class.isAssignableFrom(parameter.getType());
    }

    @Test
    void reading_the_partner_is_noticed_however_it_is_done() {
        for (Class<?> offender : List.of(ByParameter.class, ByValue.class, ByName.class, ByMap.class))
            assertThat(no_controller_reads_the_partner_by_itself
                            .evaluate(new ClassFileImporter().importClasses(offender))
                            .hasViolation())
                    .as(offender.getSimpleName())
                    .isTrue();
    }

    static class ByParameter {
        @GetMapping("/partners/{partner}")
        void show(@PathVariable String partner) {}
    }

    static class ByValue {
        @GetMapping("/partners/{partner}")
        void show(@PathVariable("partner") String slug) {}
    }

    static class ByName {
        @GetMapping("/partners/{partner}")
        void show(@PathVariable(name = "partner") String slug) {}
    }

    static class ByMap {
        @GetMapping("/partners/{partner}")
        void show(@PathVariable Map<String, String> all) {}
    }

    @ArchTest
    static final ArchRule names_say_something = noClasses()
            .should(
                    new ArchCondition<>(
                            "be called Service, Impl, Dto, Mapper, Helper, Util, Manager, Base, Info or Common") {
                        @Override
                        public void check(JavaClass type, ConditionEvents events) {
                            boolean empty = type.getSimpleName()
                                    .matches(".*(Service|Impl|Dto|Mapper|Helper|Util|Utils|Manager|Base|Info|Common)");
                            events.add(new SimpleConditionEvent(type, empty, type.getFullName()));
                        }
                    });

    private static DescribedPredicate<JavaMethod> areHandlers() {
        return DescribedPredicate.describe(
                "handlers",
                method -> method.isAnnotatedWith(GetMapping.class) || method.isAnnotatedWith(PostMapping.class));
    }
}
