# Was nicht in der Hand der Stadt liegt, und die Pflichten, die sie übernommen hat.
