package org.leanout;

import jakarta.persistence.EntityManager;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A test keeps one transaction open over several requests. What a face changed is written when the face is left, as a
 * commit would do it: in the request, by the person who is signed in there, and so that the next one finds it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Settling {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor settleAfterEachFace(ObjectProvider<EntityManager> entities) {
        MethodInterceptor settle = call -> {
            Object result = call.proceed();
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                entities.getObject().flush();
                entities.getObject().clear();
            }
            return result;
        };
        var advisor = new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(Transactional.class, true), settle);
        advisor.setOrder(0);
        return advisor;
    }
}
