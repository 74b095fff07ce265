package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class NightTests {

    @Test
    void the_first_one_begins_when_people_are_let_in_and_no_earlier() {
        List<ReadinessState> begun = new ArrayList<>();
        Assessments assessments = mock();
        try (var program = new AnnotationConfigApplicationContext()) {
            program.register(ApplicationAvailabilityBean.class, Night.class);
            program.registerBean(Assessments.class, () -> assessments);
            program.registerBean(Totals.class, () -> mock());
            program.refresh();
            var availability = program.getBean(ApplicationAvailability.class);
            when(assessments.outdated()).then(call -> {
                begun.add(availability.getReadinessState());
                return 0;
            });
            AvailabilityChangeEvent.publish(program, LivenessState.CORRECT);
            AvailabilityChangeEvent.publish(program, ReadinessState.REFUSING_TRAFFIC);
            assertThat(begun).isEmpty();
            AvailabilityChangeEvent.publish(program, ReadinessState.ACCEPTING_TRAFFIC);
            assertThat(begun).containsExactly(ReadinessState.ACCEPTING_TRAFFIC);
        }
    }
}
