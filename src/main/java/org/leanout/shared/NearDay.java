package org.leanout.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that people agree on lies within ten years of today; any other is a slip of the keyboard. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NearDay.Check.class)
public @interface NearDay {

    String message() default "{NearDay}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** By the clock of the machine: a day more or less makes no difference here. */
    final class Check implements ConstraintValidator<NearDay, LocalDate> {

        private static final int YEARS = 10;

        /** The same for a day that is typed into a row, which is read as text. */
        public static boolean isNear(LocalDate day, LocalDate today) {
            return !day.isAfter(today.plusYears(YEARS)) && !day.isBefore(today.minusYears(YEARS));
        }

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null
                    || isNear(day, LocalDate.now(context.getClockProvider().getClock()));
        }
    }
}
